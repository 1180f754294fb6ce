/** Leren: what data can do here, what the words mean, and a finished example to look at. */
import './Learn.css';
import { useEffect, useRef } from 'react';

import { useWords } from '../../app/words';
import { Button, Icon, Tabs } from '../../kit';
import { useDossier } from '../../state/dossier';
import { openLearn, useScreen } from '../../state/screen';
import { Glossary } from './Glossary';
import { openSample } from './sample';
import { WhatDataCanDo } from './WhatDataCanDo';

export function Learn() {
  const { t } = useWords();
  const term = useScreen((screen) => screen.term);
  const sampleAvailable = useDossier((open) => open.home?.sampleAvailable ?? false);
  const page = useScreen((screen) => screen.learn);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="learn">
      <h1 ref={heading} tabIndex={-1}>
        {t('app-door-learn')}
      </h1>
      <p className="lead">{t('learn-lead')}</p>
      {sampleAvailable && (
        <section className="learn-sample" aria-labelledby="learn-sample">
          <Icon name="book" size="large" />
          <div>
            <h2 id="learn-sample">{t('learn-sample')}</h2>
            <p>{t('learn-sample-what')}</p>
          </div>
          <Button onPress={openSample}>{t('learn-sample-open')}</Button>
        </section>
      )}
      <Tabs
        label={t('learn-subjects')}
        selected={page}
        onSelect={(id) => openLearn(id === 'terms' ? 'terms' : 'can')}
        tabs={[
          { id: 'can', title: t('learn-can'), body: <WhatDataCanDo /> },
          { id: 'terms', title: t('learn-terms'), body: <Glossary wanted={term} /> },
        ]}
      />
    </div>
  );
}
