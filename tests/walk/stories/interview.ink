// Nested choices and gathers, labels that count, text before and after brackets, glue, tags that stay plain.
VAR patience = 3
VAR topic = "weather"
# author: nobody
- “You wished to see me,” she says. # mood: calm
* “I did.[”],” you say. # id: yes # lean: 2
    “Then sit.” # says: chair=taken
    * * (sat) [Sit # id: sit]
        You sit<>
        * * * “It is about money[.” # id: money],” you begin.
            ~ topic = "money"
        * * * “It is about {topic}[.” # id: nothing],” you begin.
        - - - She waits.
    * * [Stand # id: stand] You stand.
        ~ patience--
    - - (asked) “And?” {sat: The chair creaks.}
+ “I was told to come.” # id: told
    ~ patience--
    { patience < 2: -> out }
- (again) {topic == "money": She looks at the ledger.|She looks out of the window.}
* {asked} [Press her # id: press] -> pressed
* {again < 3} [Cough # id: cough] -> again
+ {again >= 2 && topic != "money"} [Speak of money # id: speak]
    ~ topic = "mon" + "ey"
    -> again
+ [Leave # id: leave] -> out
=== pressed
{ topic ? "mon": “How much?” - “{topic}!” }
{ patience:
- 3: “As much as you need.”
- 2: “Half of it.”
- else: “Nothing.”
}
-> out
=== out
{not pressed: The door closes softly.|The door closes.}
-> DONE
