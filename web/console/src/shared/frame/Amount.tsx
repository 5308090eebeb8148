/** Money as the server wrote it; the web never formats or adds amounts. */
export function Amount({ value }: { value: { display: string } | undefined | null }) {
  return <bdi className="tabular amount">{value ? value.display : '–'}</bdi>;
}
