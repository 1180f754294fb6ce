# Een nieuwe versie van een tabel: wat er anders is, en welke conclusies niet meer hetzelfde zijn.

version-none = { $table } heeft geen oudere versie.
version-same = De waarden zijn hetzelfde gebleven.
version-cells = { $count ->
    [one] 1 cel is veranderd.
   *[other] { $count } cellen zijn veranderd.
}
version-added = { $count ->
    [one] Er is 1 rij bij gekomen.
   *[other] Er zijn { $count } rijen bij gekomen.
}
version-gone = { $count ->
    [one] Er is 1 rij verdwenen.
   *[other] Er zijn { $count } rijen verdwenen.
}
version-columns-added = Nieuwe kolommen: { $columns }.
version-columns-gone = Verdwenen kolommen: { $columns }.
version-columns-other-kind = Kolommen met een ander soort waarden: { $columns }.
version-by-key = Rijen zijn herkend aan { $columns }.
version-by-order = Rijen zijn vergeleken in de volgorde van het blad. Geen kolom wijst elke rij aan.
version-more = { $cells ->
    [one] en nog 1 andere cel
   *[other] en nog { $cells } andere cellen
}
version-state-same = Gelijk gebleven
version-state-numbers = Andere getallen
version-state-conclusion = Andere conclusie
version-state-lost = Niet meer te maken
version-standing-higher = duidelijk hoger
version-standing-lower = duidelijk lager
version-standing-not-shown = geen verschil aangetoond
version-shift-standing = { $name }: was { $before }, is nu { $after }.
version-shift-down = Was een stijging, is nu een daling.
version-shift-up = Was een daling, is nu een stijging.
version-shift-down-of = { $name }: was een stijging, is nu een daling.
version-shift-up-of = { $name }: was een daling, is nu een stijging.
version-shift-below = { $name }: lag boven de vergelijking, ligt er nu onder.
version-shift-above = { $name }: lag onder de vergelijking, ligt er nu boven.
version-shift-highest = Het hoogst was { $before }, nu is dat { $after }.
version-shift-lowest = Het laagst was { $before }, nu is dat { $after }.
version-shift-withheld = { $name }: het aantal is nu te klein om te tonen.
version-shift-gone = { $name }: er is geen waarde meer.
version-shift-label = Het bewijs is sterker of zwakker geworden.

## Het venster

version-title = Wat is er anders in { $name }?
version-comparing = Bezig met vergelijken
version-findings = Uitkomsten
version-finding = Uitkomst
version-says = Stond er
version-would-say = Wordt nu
version-verdict = Oordeel
version-used-in = { $count ->
    [one] Gebruikt in argument { $arguments }
   *[other] Gebruikt in argumenten { $arguments }
}
version-no-findings = Er leunen geen uitkomsten op de oude versie.
version-changed = Veranderde cellen
version-no-cells = Er is geen cel veranderd.
version-row = Rij
version-column = Kolom
version-before = Was
version-after = Is nu
version-empty = leeg
version-rows-added = Nieuwe rijen
version-rows-gone = Verdwenen rijen
version-behind = { $count ->
    [one] 1 uitkomst is gemaakt met de oude versie.
   *[other] { $count } uitkomsten zijn gemaakt met de oude versie.
}
version-renew = Werk uitkomsten bij
version-renewing = Bezig met bijwerken
version-renewed = De uitkomsten zijn bijgewerkt.
version-renewed-count = { $count ->
    [one] 1 uitkomst is bijgewerkt.
   *[other] { $count } uitkomsten zijn bijgewerkt.
}
version-left-count = { $count ->
    [one] 1 uitkomst is niet opnieuw te maken.
   *[other] { $count } uitkomsten zijn niet opnieuw te maken.
}
version-left-remedy = Kijk bij ‘Wat is er anders?’ welke dat zijn.
