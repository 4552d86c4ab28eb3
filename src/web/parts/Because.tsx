import type { Refusal } from '#study';
import { tellRefusal } from '#wording';
import { useLanguage } from '../session/useLanguage.ts';

/** Why something is refused, each reason with what to do now. */
export function Because({ because }: { readonly because: readonly Refusal[] }) {
  const { language } = useLanguage();
  return (
    <ul>
      {because.map((refusal) => {
        const { message, next } = tellRefusal(refusal, language);
        return (
          <li key={message}>
            {message} <span className="mute">{next}</span>
          </li>
        );
      })}
    </ul>
  );
}
