/** A code as it was typed, read kindly: any case, with spaces or dashes, pasted with the address before it. */
export function tidyCode(typed: string): string {
  const code = typed.slice(typed.lastIndexOf('#') + 1);
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '').slice(0, 6);
}

/** Whether it can be a code at all. */
export function isCode(code: string): boolean {
  return /^[A-Z2-9]{5,6}$/.test(code);
}
