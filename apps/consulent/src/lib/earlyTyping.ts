import { isControl, touched, type Control } from '@keukentafel/ui/touched';

/** What somebody did to a field before the page came alive. */
interface Early {
  control: Control;
  value: string;
  checked: boolean;
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
