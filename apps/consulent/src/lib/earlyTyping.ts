type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What somebody did to a field before the page came alive. */
interface Early {
  control: Control;
  value: string;
  checked: boolean;
}

const isControl = (element: Element): element is Control =>
  element.matches('input:not([type=hidden]), textarea, select');

function touched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    const first = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
    return first !== undefined && !first.selected;
  }
  const ticked = control instanceof HTMLInputElement && control.checked !== control.defaultChecked;
  return ticked || control.value !== control.defaultValue;
}

/**
 * Hydration puts the server's values back into the fields, and so would wipe out what was typed on
 * a slow connection. Called right before it, this remembers; the answer brings it back.
 */
export function rememberEarlyTyping(): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const early: Early[] = [...document.querySelectorAll('form *')]
    .filter(isControl)
    .filter(touched)
    .map((control) => ({
      control,
      value: control.value,
      checked: control instanceof HTMLInputElement && control.checked,
    }));
  return () => early.forEach(bringBack);
}

function bringBack({ control, value, checked }: Early): void {
  control.value = value;
  if (control instanceof HTMLInputElement) control.checked = checked;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
