/** Codes that were just made, as a file; they are letters and figures, so nothing starts a formula. */
export function codesFile(codes: readonly string[]): string {
  const safe = codes.filter((code) => /^[A-Z0-9-]+$/.test(code) && !code.startsWith('-'));
  return `\uFEFFcode\r\n${safe.map((code) => `${code}\r\n`).join('')}`;
}
