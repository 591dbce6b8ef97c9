export const load = () => ({ titel: 'Inlezen' });
