learn-lead = Discover what data can and cannot tell you before you begin.
learn-subjects = Subjects
learn-sample = Look along in an example
learn-sample-what = An invented municipality, three sheets with real flaws, and the note that came of it.
learn-sample-open = Open sample dossier

learn-can = What can data do here?
learn-can-lead = Data answer four kinds of question. Each rung of the ladder rests on the one below.
learn-rung = Rung { $rung } of 4
learn-needs = What you need
learn-cannot = What you may not say
learn-describe-question = What happened?
learn-describe-example = how many households have a high energy bill, by neighbourhood?
learn-describe-needs =
    A source with owner and reference date
    A denominator for each share
    Groups of at least 10 people
    Something to compare with
learn-describe-cannot =
    That one is due to the other
    That it will go on like this
learn-explain-question = Why did it happen?
learn-explain-example = is the difference due to the age of the houses?
learn-explain-needs =
    A comparison with the same definition
    At least 5 areas or periods
    At least 2 other explanations
    Knowledge of professionals and residents
learn-explain-cannot =
    That going together is a cause
    That not shown means ‘no effect’
learn-predict-question = What will probably happen?
learn-predict-example = how many pupils will need transport in three years?
learn-predict-needs =
    An explanation first
    At least 10 periods without a series break
    A backtest
    A band with every number
learn-predict-cannot =
    One number without a band
    Anything about one person or household
learn-weigh-question = What had we best do?
learn-weigh-example = do we continue the subsidy, or divide the money differently?
learn-weigh-needs =
    The do-nothing option and at least 2 others
    Consequences with a source or assumption
    Who gains and who loses
    The switching value
learn-weigh-cannot =
    That the figures decide for you
    That an empty box is zero

learn-terms = Terms
learn-search = Search for a term
learn-search-clear = Clear the search
learn-found = { $count ->
    [0] No term found. Try another word.
    [one] 1 term
   *[other] { $count } terms
}
learn-group-people = People and dossier
learn-group-question = Question and goals
learn-group-data = Data
learn-group-analysis = Analysis
learn-group-privacy = Privacy and ethics
learn-group-decision = Decision
learn-group-process = Way of working
