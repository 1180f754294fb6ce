### Het Analistenblad: wat de analist in Excel invult, en het antwoord dat terugkomt.

analyst-sheet = Analistenblad
analyst-read-first = Lees eerst
analyst-choices = Keuzes
analyst-title = Analistenblad: { $name }
analyst-version = Versie
analyst-code = Code
analyst-part = Onderdeel
analyst-question = Vraag
analyst-state = Gevraagd
analyst-state-empty = Graag invullen
analyst-state-discuss = Graag uw mening
analyst-state-contested = Betwist
analyst-state-changed = Gewijzigd na akkoord
analyst-state-settled = Gewijzigd na uw bezwaar
analyst-state-kept = Besproken na uw bezwaar
analyst-agree = Bent u akkoord met de opdracht, met uw wijzigingen erin?
analyst-agree-hint = Kies Ja of Nog niet, met uw naam. Schrijf bij Nog niet waarom.
analyst-agree-yes = Ja
analyst-agree-no = Nog niet
analyst-hint = Uitleg
analyst-answer = Antwoord
analyst-agree-no-why = geen reden gegeven
analyst-note = Toelichting
analyst-name = Naam
analyst-day = Datum
analyst-policy = Beleidsvraag: { $question }
analyst-how-answer = Geel is een vraag aan u. Wijzig ook elk ander antwoord waar u het niet mee eens bent.
analyst-how-note = Schrijf in Toelichting waarom, en vul uw naam in. De adviseur ziet dat naast het oude antwoord.
analyst-how-rows = Sorteren en filteren mag. Laat de kolom Code staan: daaraan herkent Raadslag de rij.
analyst-how-data = Stuurt u gegevens mee? Zet die op een eigen blad in dit werkboek.
analyst-how-back = Sla het werkboek op en stuur het terug. Er wordt niets overgenomen voordat de adviseur het ziet.

brief-part-analyst = De analist in Excel
brief-analyst = Werkt de analist in Excel?
brief-analyst-lead = Stuur een werkboek. Het antwoord ziet u eerst naast uw eigen tekst.
brief-analyst-send = Maak het Analistenblad
brief-analyst-sent = Het Analistenblad staat in ‘{ $folder }’.
brief-analyst-read = Lees het antwoord

reply-title = Het antwoord van de analist
reply-from = Antwoord van { $by } op de versie van { $sent }.
reply-from-nobody = Antwoord op de versie van { $sent }.
reply-version-unknown = Op welke versie dit antwoordt, is niet bekend. Vergelijk elk veld goed.
reply-nothing = Er is niets gewijzigd
reply-nothing-why = Elk veld dat terugkwam, zegt hetzelfde als hier.
reply-same = { $count ->
    [0] Geen veld kwam ongewijzigd terug.
    [one] 1 veld kwam terug zoals het hier staat.
   *[other] { $count } velden kwamen terug zoals ze hier staan.
}
reply-verdict-same = Gelijk
reply-verdict-theirs = Anders dan hier
reply-verdict-ours = Hier gewijzigd
reply-verdict-conflict = Botst
reply-sent = Verstuurd
reply-here = Hier
reply-came = Antwoord
reply-choose = Wat wordt het?
reply-take-theirs = Het antwoord
reply-take-ours = Wat hier staat
reply-take-discuss = Eerst bespreken
reply-choose-missing = Kies wat het wordt.
reply-new = Nieuw
reply-proposal = Voorstel: { $value }
reply-agreed = { $name } geeft akkoord met de opdracht zoals die terugkwam.
reply-refused = { $name } geeft nog geen akkoord: { $why }
reply-refused-why = Een eerder akkoord vervalt als u overneemt.
reply-agreed-late = { $name } heeft daarna al iets anders vastgelegd. Dit akkoord telt niet mee.
reply-agreed-not = Het akkoord van { $name } is niet vastgelegd: een veld is nog betwist.
reply-agreed-taken = Wat { $name } van de opdracht vindt, is vastgelegd.
reply-unfit-discuss = Dit antwoord past niet in het veld. Bespreek het, dan blijft het bewaard.
reply-agreed-why = Het akkoord wordt vastgelegd als u overneemt en niets betwist blijft. Wat u anders laat, staat daarna als verschil bij het akkoord.
reply-empty = (leeg)
reply-note = { $name }: ‘{ $text }’
reply-reworded = De vraag is in het werkboek anders verwoord.
reply-missing = Kwam niet terug
reply-unknown = Rijen die niemand verstuurde
reply-unknown-row = Rij { $row }: { $text }
reply-sheets = { $count ->
    [one] De analist stuurt gegevens mee op het blad { $names }.
   *[other] De analist stuurt gegevens mee op de bladen { $names }.
}
reply-sheets-read = Bekijk deze gegevens
reply-take = Neem over
reply-taken = { $count ->
    [0] De toelichting is overgenomen.
    [one] 1 veld is overgenomen.
   *[other] { $count } velden zijn overgenomen.
}
reply-not-ours = Dit werkboek heeft geen Analistenblad. Er is niets veranderd.
reply-not-ours-remedy = Kies het werkboek dat u van de analist terugkreeg. De kolommen Code en Antwoord moeten erin staan.
intake-is-reply = Dit is een antwoord op het Analistenblad, geen tabel. Er is niets veranderd.
intake-is-reply-remedy = Kies bij Analyseopdracht ‘Lees het antwoord’.
reply-other-dossier = Dit antwoord hoort bij een ander dossier. Er is niets veranderd.
reply-other-dossier-remedy = Open het dossier waaruit u het Analistenblad verstuurde.
reply-changed = Hier is intussen iets gewijzigd. Er is niets overgenomen.
reply-changed-remedy = Lees het antwoord opnieuw.
reply-unreadable = In rij { $row } staat geen antwoord maar een formule of een fout.
reply-gone = Dit onderdeel bestaat hier niet meer.
reply-twice = Dit veld staat er meer dan eens in, met een ander antwoord. Zie rij { $rows }.

act-send-brief = Analistenblad gemaakt
act-take-reply = { $fields ->
    [0] Toelichting van { $name } overgenomen
    [one] 1 antwoord van { $name } overgenomen
   *[other] { $fields } antwoorden van { $name } overgenomen
}
