export { default as Alert } from './Alert.svelte';
export { default as Badge } from './Badge.svelte';
export { default as Button } from './Button.svelte';
export { default as Choices } from './Choices.svelte';
export { default as Clocks } from './Clocks.svelte';
export { default as DataList } from './DataList.svelte';
export { default as Details } from './Details.svelte';
export { default as ErrorSummary } from './ErrorSummary.svelte';
export { default as Field } from './Field.svelte';
export { default as LadderView } from './LadderView.svelte';
export { default as Mutatie } from './Mutatie.svelte';
export { default as PageFrame } from './PageFrame.svelte';
export { default as Progress } from './Progress.svelte';
export { default as SaveStatus } from './SaveStatus.svelte';
export { default as Steps } from './Steps.svelte';
export { default as Table } from './Table.svelte';
export { default as WhoCarries } from './WhoCarries.svelte';
export { Autosave } from './autosave.svelte.ts';
export type { AutosaveResult, SaveState } from './autosave.ts';
export { dutchDay, dutchMoment, dutchTime } from './dates.ts';
export { fieldId } from './fields.ts';
export { themeClass, THEMES } from './themes.ts';
export type {
  Aandeel,
  Choice,
  FieldError,
  KlokView,
  NavItem,
  StapView,
  TableColumn,
  TredeView,
} from './types.ts';
