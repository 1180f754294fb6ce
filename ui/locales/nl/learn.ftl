learn-lead = Ontdek wat gegevens u wel en niet kunnen vertellen, voordat u eraan begint.
learn-subjects = Onderwerpen
learn-sample = Kijk mee in een voorbeeld
learn-sample-what = Een verzonnen gemeente, drie rekenbladen met echte fouten, en de nota die eruit kwam.
learn-sample-open = Open voorbeelddossier

learn-can = Wat kan data hier?
learn-can-lead = Gegevens beantwoorden vier soorten vragen. Elke trede van de ladder rust op de trede eronder.
learn-rung = Trede { $rung } van 4
learn-needs = Wat u nodig hebt
learn-cannot = Wat u niet mag zeggen
learn-describe-question = Wat is er gebeurd?
learn-describe-example = hoeveel huishoudens hebben een hoge energierekening, per buurt?
learn-describe-needs =
    Een bron met bronhouder en peildatum
    Een noemer bij elk aandeel
    Groepen van minstens 10 mensen
    Iets om mee te vergelijken
learn-describe-cannot =
    Dat het ene door het andere komt
    Dat het zo doorgaat
learn-explain-question = Waarom is het gebeurd?
learn-explain-example = komt het verschil door de leeftijd van de woningen?
learn-explain-needs =
    Een vergelijking met dezelfde definitie
    Minstens 5 gebieden of perioden
    Minstens 2 andere verklaringen
    Kennis van vakmensen en inwoners
learn-explain-cannot =
    Dat samen opgaan een oorzaak is
    Dat niet aangetoond ‘geen effect’ betekent
learn-predict-question = Wat gaat er waarschijnlijk gebeuren?
learn-predict-example = hoeveel leerlingen hebben vervoer nodig over drie jaar?
learn-predict-needs =
    Eerst een verklaring
    Minstens 10 perioden zonder trendbreuk
    Een toets op het verleden
    Een bandbreedte bij elk getal
learn-predict-cannot =
    Eén getal zonder bandbreedte
    Iets over één persoon of huishouden
learn-weigh-question = Wat kunnen we het best doen?
learn-weigh-example = zetten wij de subsidie voort, of verdelen wij het geld anders?
learn-weigh-needs =
    De nuloptie en minstens 2 andere opties
    Gevolgen met bron of aanname
    Wie erop vooruitgaat en wie achteruit
    Het omslagpunt
learn-weigh-cannot =
    Dat de cijfers voor u beslissen
    Dat een leeg vakje nul is

learn-terms = Begrippen
learn-search = Zoek een begrip
learn-search-clear = Zoekwoord wissen
learn-found = { $count ->
    [0] Geen begrip gevonden. Probeer een ander woord.
    [one] 1 begrip
   *[other] { $count } begrippen
}
learn-group-people = Mensen en dossier
learn-group-question = Vraag en doelen
learn-group-data = Gegevens
learn-group-analysis = Analyse
learn-group-privacy = Privacy en ethiek
learn-group-decision = Besluit
learn-group-process = Werkwijze
