/** Analyseopdracht: what advisor and analyst agree to find out, and their agreement. */
import './Brief.css';

import { BoundField } from '../../app/fields/BoundField';
import { Contents } from '../../app/form/Contents';
import { FormSection } from '../../app/form/FormSection';
import { RowList } from '../../app/form/RowList';
import { StepPage } from '../../app/StepPage';
import { useWords } from '../../app/words';
import { Agenda } from './Agenda';
import { Asked, Tolerances } from './Asked';
import { Exchange } from './Exchange';
import { Signatures } from './Signatures';

export function Brief() {
  const { t } = useWords();
  return (
    <StepPage step="brief" lead={t('brief-lead')}>
      <Contents
        step="brief"
        parts={[
          { name: 'scope', title: t('brief-part-scope'), fields: ['brief.scope_group', 'brief.scope_area', 'brief.scope_period', 'brief.scope_detail', 'brief.out_of_scope'] },
          { name: 'sources', title: t('brief-part-sources'), fields: ['wanted['] },
          { name: 'answer', title: t('brief-part-answer'), fields: ['brief.uncertainty', 'brief.delivery'] },
          { name: 'analyst', title: t('brief-part-analyst'), fields: [] },
          { name: 'talk', title: t('brief-part-talk'), fields: [] },
          { name: 'agreed', title: t('brief-part-agreed'), fields: ['sign_off'] },
        ]}
      />
      <FormSection name="scope" title={t('brief-scope')}>
        <Asked />
        <BoundField path="brief.scope_group" rows={2} />
        <div className="field-row form-pair">
          <BoundField path="brief.scope_area" />
          <BoundField path="brief.scope_period" />
        </div>
        <BoundField path="brief.scope_detail" />
        <BoundField path="brief.out_of_scope" rows={2} />
      </FormSection>
      <FormSection name="sources" title={t('brief-sources')} lead={t('brief-sources-lead')}>
        <RowList
          list="wanted"
          name={(place) => t('brief-source', { number: String(place) })}
          add={t('brief-sources-add')}
          none={<p className="row-none">{t('brief-sources-none')}</p>}
          row={Wanted}
        />
      </FormSection>
      <FormSection name="answer" title={t('brief-answer')}>
        <Tolerances />
        <BoundField path="brief.uncertainty" rows={2} />
        <BoundField path="brief.delivery" />
      </FormSection>
      <Exchange />
      <Agenda />
      <Signatures />
    </StepPage>
  );
}

function Wanted({ path }: { path: string }) {
  return (
    <>
      <div className="field-row form-pair wide-first">
        <BoundField path={`${path}.what`} rows={2} />
        <BoundField path={`${path}.owner`} rows={2} />
      </div>
      <BoundField path={`${path}.allowed`} layout="row" />
      <BoundField path={`${path}.by`} />
    </>
  );
}
