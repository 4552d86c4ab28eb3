import { modelsSaying } from '#wording';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import type { ModelAction } from './modelActions.ts';

/** What can be done to the model shown, beside its name in the bar. */
export function ModelMenu({ actions }: { readonly actions: readonly ModelAction[] }) {
  const { language } = useLanguage();
  return <ItemMenu label={modelsSaying[language].menu} actions={actions} />;
}
