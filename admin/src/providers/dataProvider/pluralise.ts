/** The English plural that the API uses in `allXs`: Agency → Agencies, Pause → Pauses, Address → Addresses. */
export default function pluralise(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return `${name}s`;
}
