declare module 'virtual:site-names' {
  /** Names of the supported sites by id. */
  const siteNames: Record<string, string>;
  export default siteNames;
}
