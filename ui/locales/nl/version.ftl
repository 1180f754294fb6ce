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
version-shift-highest = Het hoogst was { $before }, nu is dat { $after }.
version-shift-lowest = Het laagst was { $before }, nu is dat { $after }.
version-shift-withheld = { $name }: het aantal is nu te klein om te tonen.
version-shift-gone = { $name }: er is geen waarde meer.
version-shift-label = Het bewijs is sterker of zwakker geworden.
