/** The pages of the note as they will be printed, made anew when the note has been stored. */
import { useEffect, useRef, useState, type CSSProperties } from 'react';

import { call } from '../../api/calls';
import { useWords } from '../../app/words';
import { Alert, Button, Dialog, Waiting } from '../../kit';
import { toCallFailure, type Failure } from '../../platform';
import { useDossier } from '../../state/dossier';

const restMs = 800;

interface Made {
  pages: readonly string[] | null;
  failure: Failure | null;
  isBusy: boolean;
  again: () => void;
}

/** Asks for the pages when the writing rests; one at a time, and only the last answer counts. */
export function usePreview(): Made {
  const snapshot = useDossier((open) => open.snapshot);
  const [pages, setPages] = useState<readonly string[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [turn, setTurn] = useState(0);
  const isFirst = useRef(true);
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      setBusy(true);
      try {
        const answer = await call('preview', {});
        if (!isCurrent) return;
        setPages(answer.pages);
        setFailure(null);
      } catch (thrown) {
        if (isCurrent) setFailure(toCallFailure(thrown).failure);
      }
      if (isCurrent) setBusy(false);
    };
    const timer = setTimeout(() => void ask(), isFirst.current ? 0 : restMs);
    isFirst.current = false;
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [snapshot, turn]);
  return { pages, failure, isBusy, again: () => setTurn((now) => now + 1) };
}

const imageOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

export function Preview() {
  const { t } = useWords();
  const made = usePreview();
  const [isLarge, setLarge] = useState(false);
  const count = made.pages?.length ?? 0;
  return (
    <section className="preview" aria-label={t('step-note-preview')}>
      <div className="preview-bar">
        <h2>{t('step-note-preview')}</h2>
        <span className="muted" role="status">
          {made.pages && (made.isBusy ? t('step-note-preview-renewing') : t('step-note-preview-pages', { count }))}
        </span>
        <span className="grow" />
        {count > 0 && (
          <Button small icon="eye" onPress={() => setLarge(true)}>
            {t('step-note-preview-larger')}
          </Button>
        )}
      </div>
      <Pages made={made} />
      <Dialog title={t('step-note-preview')} width="full" isOpen={isLarge} onClose={() => setLarge(false)}>
        {isLarge && <Large made={made} />}
      </Dialog>
    </section>
  );
}

function Pages({ made }: { made: Made }) {
  const { t } = useWords();
  const { pages, failure, again } = made;
  // Scrolls by itself, so it must be reachable by keyboard.
  const scrolling = { tabIndex: 0, role: 'region', 'aria-label': t('step-note-preview-scroll') };
  const numbered = (pages ?? []).map((svg, at) => ({ svg, number: String(at + 1) }));
  return (
    <div className="pages" {...scrolling}>
      {failure && (
        <Alert
          tone="error"
          title={failure.text}
          actions={
            <Button small onPress={again}>
              {t('app-retry')}
            </Button>
          }
        >
          {failure.remedy}
        </Alert>
      )}
      {!pages && !failure && <Waiting>{t('step-note-preview-waiting')}</Waiting>}
      {numbered.map(({ svg, number }) => (
        <div key={number} className="page">
          <img src={imageOf(svg)} alt={t('step-note-preview-page', { number, count: String(numbered.length) })} />
        </div>
      ))}
    </div>
  );
}

const sizes = [60, 80, 100, 130, 160, 200] as const;

function Large({ made }: { made: Made }) {
  const { t } = useWords();
  const [size, setSize] = useState<number>(100);
  const next = (direction: 1 | -1) => {
    const found = direction === 1 ? sizes.find((one) => one > size) : sizes.findLast((one) => one < size);
    if (found) setSize(found);
  };
  return (
    <div className="preview-large" style={{ '--page-size': size / 100 } as CSSProperties}>
      <div className="preview-bar">
        <Button small onPress={() => next(-1)}>
          {t('step-note-preview-smaller')}
        </Button>
        <span className="num" role="status">
          {t('step-note-preview-size', { size: String(size) })}
        </span>
        <Button small onPress={() => next(1)}>
          {t('step-note-preview-larger')}
        </Button>
      </div>
      <Pages made={made} />
    </div>
  );
}
