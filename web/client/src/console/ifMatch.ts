/** The version that somebody saw; by now another one refuses the write instead of overruling a colleague. */
export const ifMatch = (version: number | undefined): Record<string, string | undefined> => ({
  'If-Match': version === undefined ? undefined : `"${version}"`,
});
