declare module 'virtual:site-names' {
  /** Names of the supported sites by id. */
  const siteNames: Record<string, string>;
  export default siteNames;
}

declare module 'virtual:own-domains' {
  /** Adapters of the systems that are known on employers' own domains too. */
  const ownDomains: import('../utils/capture/read.ts').KnownSite[];
  export default ownDomains;
}
