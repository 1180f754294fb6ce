quality-accuracy = Juistheid
quality-accuracy-about = Kloppen de waarden met de werkelijkheid?
quality-completeness = Compleetheid
quality-completeness-about = Ontbreken er waarden?
quality-completeness-full = Elke kolom is helemaal gevuld.
quality-completeness-text = Minst gevulde kolom: { $column }, { $share } gevuld.
quality-validity = Validiteit
quality-validity-about = Past elke waarde bij zijn kolom?
quality-validity-text = { $cells ->
    [0] Geen cel die niet bij zijn kolom past.
    [one] 1 cel past niet bij zijn kolom.
   *[other] { $cells } cellen passen niet bij hun kolom.
}
quality-consistency = Consistentie
quality-consistency-about = Spreken de gegevens zichzelf tegen?
quality-consistency-text = { $rows ->
    [0] Geen dubbele rijen.
    [one] 1 rij komt vaker voor.
   *[other] { $rows } rijen komen vaker voor.
}
quality-consistency-alike = { $pairs ->
    [one] In { $column } lijken twee namen op elkaar: ‘{ $one }’ en ‘{ $other }’.
   *[other] In { $column } lijken { $pairs } namen op een andere, zoals ‘{ $one }’ en ‘{ $other }’.
}
quality-currentness = Actualiteit
quality-currentness-about = Gaan de gegevens over het goede moment?
quality-currentness-text = { $months ->
    [0] De peildatum ligt in deze maand.
    [one] De peildatum ligt 1 maand terug.
   *[other] De peildatum ligt { $months } maanden terug.
}
quality-currentness-unknown = De peildatum is nog niet ingevuld.
quality-precision = Precisie
quality-precision-about = Zijn de getallen precies genoeg?
quality-precision-text = De getallen zijn niet afgerond op tientallen of meer.
quality-precision-rounded = { $column } is afgerond op { $step }. Kleine verschillen zeggen dan niets.
quality-singled-out = { $rows ->
    [one] 1 rij is de enige met haar combinatie van { $columns }.
   *[other] { $rows } rijen zijn de enige met hun combinatie van { $columns }.
}
quality-singled-out-none = Elke combinatie van { $columns } komt minstens { $smallest } keer voor.
quality-plausibility = Plausibiliteit
quality-plausibility-about = Zijn de waarden te geloven?
quality-plausibility-text = Geen getal ligt ver van de andere.
quality-plausibility-outliers = { $cells ->
    [one] In { $column } ligt 1 getal ver van de andere.
   *[other] In { $column } liggen { $cells } getallen ver van de andere.
}
quality-traceability = Traceerbaarheid
quality-traceability-about = Weet u hoe de bronhouder aan de cijfers komt?
quality-traceability-text = { $sheets ->
    [one] Elk getal is te volgen tot een cel van het bestand.
   *[other] Elk getal is te volgen tot een cel van { $sheets } tabellen.
}
quality-understandability = Begrijpelijkheid
quality-understandability-about = Weet u wat de waarden betekenen?
quality-understandability-text = { $explained ->
    [one] 1 van de { $columns } kolommen heeft een uitleg.
   *[other] { $explained } van de { $columns } kolommen hebben een uitleg.
}

break-caveat = Op { $day } veranderde er iets: { $what }. Cijfers ervoor en erna zijn niet zomaar te vergelijken.
break-caveat-handled = Op { $day } veranderde er iets: { $what }. Zo gaan wij ermee om: { $handling }.
break-known-passend-onderwijs = invoering van passend onderwijs
break-known-decentralisation = jeugdhulp, Wmo en Participatiewet gaan naar de gemeenten
break-known-wmo-tariff = abonnementstarief voor de Wmo
break-known-compulsory-care = nieuwe wetten voor verplichte zorg
break-known-corona = corona en de maatregelen daartegen
break-known-debt-signals = gemeenten moeten vroege signalen van schulden volgen
break-known-civic-integration = nieuwe Wet inburgering
break-known-youth-residence = andere regel voor welke gemeente jeugdhulp betaalt
break-known-environment-act = invoering van de Omgevingswet
