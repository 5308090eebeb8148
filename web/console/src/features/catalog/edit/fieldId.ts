/** The id of the input that holds a path of the form. */
export const fieldId = (path: string): string => `field-${path.replaceAll(/[^a-zA-Z0-9-]/g, '-')}`;
