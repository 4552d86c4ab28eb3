import { useLanguage } from '../session/useLanguage.ts';

/** What a screen says while its study is on the way; nothing is seen of it under a tenth of a second. */
export function Loading() {
  const { say } = useLanguage();
  return (
    <>
      <h1 className="only-heard">{say.web.product}</h1>
      <p className="measuring mute" role="status">
        {say.web.loading}
      </p>
    </>
  );
}
