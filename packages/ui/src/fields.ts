/** The id of the first control of a field: what an error summary links to. */
export const fieldId = (name: string): string => `veld-${name}`;
