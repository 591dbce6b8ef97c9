import type { SubmitFunction } from '$app/forms';
import { stamp } from '@keukentafel/ui/mutatie';

/** For small forms: the page stays as it is, and a broken connection does not replace it. */
export const enhanced: SubmitFunction = ({ formElement: form, formData }) => {
  stamp(form, formData);
  return async ({ result, update, formElement }) => {
    const lost = result.type === 'error';
    formElement.classList.toggle('formulier--storing', lost);
    if (!lost) await update({ reset: false });
  };
};
