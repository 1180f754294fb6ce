/** Which terms the glossary holds, in the order in which it shows them. */
export const termGroups = {
  people: [
    'dossier', 'advisor', 'analyst', 'commissioner', 'assurer', 'approver', 'portfolio_holder', 'author',
    'executive_board', 'council', 'dpo', 'stakeholder', 'data_subject',
  ],
  question: [
    'societal_issue', 'trigger', 'problem_hypothesis', 'problem_tree', 'policy_question', 'analysis_question',
    'question_type', 'goal_tree', 'intended_effect', 'objective', 'output', 'activity', 'theory_of_change',
    'indicator', 'baseline_value', 'target_value', 'reference_date', 'do_nothing_option', 'outcome_commitment',
    'analysis_brief', 'scope',
  ],
  data: [
    'source', 'source_card', 'data_owner', 'sheet', 'table', 'column', 'row', 'header_row', 'total_row',
    'missing_value', 'outlier', 'duplicate_row', 'denominator', 'population', 'sample', 'data_dictionary',
    'transformation', 'series_break', 'municipal_merger', 'district', 'neighbourhood', 'checksum', 'revised',
    'withdrawn', 'data_quality', 'accuracy', 'completeness', 'validity', 'consistency', 'currentness', 'precision',
    'plausibility', 'traceability', 'understandability', 'representativeness', 'information_housekeeping',
  ],
  analysis: [
    'analytics_ladder', 'descriptive', 'diagnostic', 'predictive', 'prescriptive', 'mean', 'median', 'spread',
    'association', 'cause', 'confounder', 'comparison_group', 'forecast', 'extrapolation', 'prediction_interval',
    'backtest', 'scenario', 'sensitivity', 'switching_value', 'uncertainty', 'sunset_date', 'assurance_statement',
  ],
  privacy: [
    'personal_data', 'special_category_data', 'bsn', 'eleven_test', 'legal_basis', 'purpose_limitation',
    'data_minimisation', 'aggregate', 'pseudonymise', 'anonymise', 'small_counts', 'suppress', 'dpia', 'dpia_prescan',
    'iama', 'high_impact_algorithm', 'resident_explanation', 'distributional_effect', 'bias', 'human_oversight',
  ],
  decision: [
    'option', 'preferred_option', 'criterion', 'weight', 'consequence', 'appraisal', 'requested_decision',
    'decision_point', 'argument', 'objection', 'evidence', 'evidence_strength', 'fact', 'strong_indication',
    'indication', 'assumption', 'political_judgement', 'risk', 'mitigation', 'funding', 'one_off', 'recurring',
    'implementation', 'follow_up', 'monitoring', 'evaluation', 'look_back', 'participation', 'disclosure',
    'decision_note', 'board_proposal', 'council_proposal', 'draft_resolution',
  ],
  process: [
    'step', 'rung', 'gate', 'block', 'warning', 'tip', 'override', 'sign_off', 'exploration', 'assumptions_log',
    'decisions_log', 'data_log', 'precondition', 'roadmap', 'pilot', 'readiness_scan', 'workbook', 'analyst_sheet',
    'table_note', 'conversation_guide',
  ],
} as const;

export type TermGroup = keyof typeof termGroups;
