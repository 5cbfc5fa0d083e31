/** An employer's name as an address spells it: "reef-parks" becomes "Reef Parks". Capitals that are there are kept. */
export function slugName(slug: string | undefined): string | undefined {
  const words = slug?.split(/[-_+.\s]+/).filter(Boolean);
  return words?.map((word) => word[0]?.toUpperCase() + word.slice(1)).join(' ') || undefined;
}
