// What came of the couriers that went to the undecided: told by each round’s clock, at the hour it stands at.

=== court
{ went("srs", "semenovsky") and semenovsky == "aside":
    ~ turn(semenovsky, "assembly")
    The Semenovsky have heard an SR. # place: semenovsky_barracks # reaches: srs
}
->->
