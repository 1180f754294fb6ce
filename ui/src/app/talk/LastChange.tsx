/** Who wrote in a field last, and when. */
import { useEffect, useState } from 'react';

import { call } from '../../api/calls';
import type { LastChange as Change } from '../../api/wire';
import { useWords } from '../words';

export function LastChange({ path, value }: { path: string; value: string }) {
  const { t } = useWords();
  const [found, setFound] = useState<{ path: string; value: string; last: Change | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (value === '') return undefined;
    call('last_change', { path })
      .then((last) => isWanted && setFound({ path, value, last }))
      // What cannot be told is left out; the field itself says what is wrong.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [path, value]);
  const last = found?.path === path && found.value === value ? found.last : null;
  return last && <p className="muted">{t('log-field-last', { who: last.by, at: last.at })}</p>;
}
