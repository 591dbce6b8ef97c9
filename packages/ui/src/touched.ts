export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const isControl = (element: Element): element is Control =>
  element.matches('input:not([type=hidden]), textarea, select');

/** Whether somebody changed a field since the server sent it: also before a script was there. */
export function touched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    const first = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
    return first !== undefined && !first.selected;
  }
  const ticked = control instanceof HTMLInputElement && control.checked !== control.defaultChecked;
  return ticked || control.value !== control.defaultValue;
}
