// A night watch on a harbour: threads gather what may be asked, tunnels come back, questions are asked once.
VAR trust = 0
VAR tide = 2
-> quay
=== quay
The quay at two in the morning. {tide > 0: The water is still falling.}
- (watch)
<- talk_of_the_crane
<- talk_of_the_ship(-> watch)
<- leave_the_quay
-> DONE
=== talk_of_the_crane
* [Ask about the crane] “It has stood since Monday,” says the watchman.
    ~ trust++
    -> smoke -> quay.watch
* {trust > 0} [Ask who pays him] He looks at the water<>
    , then at you.
    ~ tide = tide - 1
    -> quay.watch
=== talk_of_the_ship(-> back)
* (name) [Ask the ship’s name]
    “She has had three.” -> back
* {name} [Ask for the second of them] -> smoke -> back
+ {name && trust < 4} [Wait a while]
    ~ trust++
    You count {trust} lamps. -> back
=== leave_the_quay
+ {tide < 2 or trust >= 3} [Go]
    -> END
* -> cold
=== cold
There is nothing left to ask. {quay.watch} times you have looked at him.
-> END
=== smoke
He lights a pipe. {smoke > 1: It goes out again.}
{tide == 2: -> gust ->}
->->
=== gust
A gust comes over the mole.
->->
