// How the night ended: the most telling thing of the run names its ending. The first paragraph bears the decision behind it.
// First what cannot be undone or was nobody’s plan (the dead, the journey, the visit), then who had the ministers, then what was
// never done at all, then the hall. The tale goes on in told.ink; what several endings share stands in dawn.ink.

=== night_ending
{
- ministers == "dead":
    ~ turn(ending, "lynched")
    Some of the ministers are dead. They had been arrested in the Winter Palace and were to be shown to the Congress of Soviets. The crowd on the way did not let them pass. How many were killed is told at Smolny in one way and at the Duma in another. # at: 26 06:00 # place: palace_square # because: bolsheviks.display bolsheviks.bombard government.stand_fast
    -> ending_lynched ->
- ministers == "luga":
    ~ turn(ending, "luga")
    The Provisional Government is in session at Luga, in a station waiting-room on the line to Pskov, on chairs that belong to the buffet. It left Petrograd on Wednesday before noon, in a body and by daylight, and nobody whom it can see has deposed it. # at: 26 06:00 # place: luga # because: government.luga
    -> ending_luga ->
- kerensky == "smolny":
    ~ turn(ending, "kerensky_heard")
    Kerensky is at Smolny. He drove there on Wednesday morning under a white flag, and on Thursday, in the dark before six, he is there still, in a classroom with men at the door. Whether they keep others out or him in, nobody has decided. # at: 26 06:00 # place: smolny # because: government.truce
    -> ending_kerensky_heard ->
- ministers == "duma" and motion != "delegation":
    ~ turn(ending, "trust")
    The ministers of Russia are at the City Duma on the Nevsky, in the Alexander Hall, under portraits of emperors that have been covered in red. They are the Mayor’s guests and his prisoners. They gave up their persons to a city council, and their authority, they say, to nobody. # at: 26 06:00 # place: city_duma # because: government.to_duma government.await srs.third_address srs.ring_ministers srs.flag bolsheviks.mediate bolsheviks.starve # src: reed-4
    -> ending_trust ->
- motion == "delegation":
    ~ turn(ending, "delegation")
    Smolny ordered an hour without firing, and the Congress sent a delegation to the Winter Palace. It went in the night, with a paper, through two lines of pickets. At each it was asked whether it really came from the Congress. For that hour nobody fired at anything. # at: 26 06:00 # place: palace_square # because: bolsheviks.cease mensheviks.five mensheviks.sit mensheviks.oppose mensheviks.rule_stay mensheviks.rule_if srs.price srs.all_stay srs.back_in
    -> ending_delegation ->
- placards == "government" and power != "congress":
    ~ turn(ending, "land_and_peace")
    It has been on the walls since Tuesday night: the land to the land committees, terms of peace to the Allies, the Assembly on its day. Under it, where soldiers look first, stands the name of the Government. # at: 26 06:00 # place: kazan_cathedral # because: government.sign government.adopt mensheviks.paste
    -> ending_land_and_peace ->
- lenin == "held":
    ~ turn(ending, "lenin_held")
    On Tuesday night a patrol of cadets took in a man with a bandaged cheek who lurched like a drunk and did not smell of drink. He was Lenin. On Thursday morning the Congress of Soviets has sat for a night, and he has not seen it. # at: 26 06:00 # place: smolny # because: bolsheviks.walk bolsheviks.escort government.net bolsheviks.drunk
    -> ending_lenin_held ->
- lenin == "flat" and power != "congress":
    ~ turn(ending, "lenin_held")
    Lenin is on the Vyborg side, in a flat with the blind down, and has been there since Tuesday. The Congress of Soviets has sat for a night without him. What he thinks of it goes out by hand, on small paper, underlined. # at: 26 06:00 # place: fofanova # because: bolsheviks.letter bolsheviks.walk bolsheviks.back
    -> ending_lenin_held ->
- power == "coalition":
    ~ turn(ending, "whole_hall")
    In the white hall at Smolny they are all there: Bolsheviks, Mensheviks, both kinds of SR, the Bund. Some went out into the corridor in the night, with their coats on. They came back, or they had been bound to stay. # at: 26 06:00 # place: smolny # because: bolsheviks.kamenev_answers bolsheviks.cease mensheviks.rule_stay mensheviks.rule_if mensheviks.sit mensheviks.oppose srs.all_stay srs.price srs.back_in
    -> ending_whole_hall ->
- winter_palace == "government" and ministers == "palace":
    ~ turn(ending, "untaken")
    The Winter Palace has not been taken. From the square it is a dark front with a few windows lit low down, and in one of them, people say, the Government of Russia can be seen drinking tea. # at: 26 06:00 # place: winter_palace # because: bolsheviks.rider bolsheviks.hold bolsheviks.starve bolsheviks.mediate bolsheviks.dark bolsheviks.silent bolsheviks.cease government.await
    -> ending_untaken ->
- hall == "alone" and mensheviks_sit():
    ~ turn(ending, "alone")
    In the hall at Smolny one party is left that will act, and some Mensheviks who have kept their seats to vote against. The SRs have gone, Right and Left together. Their chairs were taken within a minute by soldiers who had been standing since ten. # at: 26 06:00 # place: smolny # because: srs.all_leave srs.price srs.all_stay bolsheviks.reject mensheviks.sit mensheviks.oppose mensheviks.rule_stay mensheviks.rule_if
    -> ending_alone ->
- hall == "alone":
    ~ turn(ending, "alone")
    In the hall at Smolny one party is left. The Mensheviks and the Bund went out, and the SRs, Right and Left together. Their chairs were taken within a minute by soldiers who had been standing since ten. # at: 26 06:00 # place: smolny # because: srs.all_leave srs.price srs.all_stay bolsheviks.reject mensheviks.rule_leave
    -> ending_alone ->
- power == "congress" and srs_sit():
    ~ turn(ending, "walkout")
    The Congress of Soviets, of the workers’ and soldiers’ councils of all Russia, has taken the power. The Mensheviks had begun to leave it about half past eleven, to protest, while there was still a vote to lose. The SRs stayed, and were outvoted. # at: 26 06:00 # place: smolny # because: mensheviks.rule_leave mensheviks.impeach mensheviks.quit srs.all_stay srs.price bolsheviks.trotsky_answers bolsheviks.citizens bolsheviks.storm
    -> ending_walkout ->
- power == "congress":
    ~ turn(ending, "walkout")
    The Congress of Soviets, of the workers’ and soldiers’ councils of all Russia, has taken the power. The parties that had led the councils since February were not in the hall. They had begun to leave it about half past eleven, to protest, while there was still a vote to lose. # at: 26 06:00 # place: smolny # because: mensheviks.rule_leave mensheviks.impeach mensheviks.quit srs.divide bolsheviks.trotsky_answers bolsheviks.citizens bolsheviks.storm # src: reed-4 mieville-10
    -> ending_walkout ->
- else:
    ~ turn(ending, "walkout")
    The hall at Smolny is half empty, and the question of power lies where it lay. Whole parties have left it since half past eleven, to protest. Those who stayed have not agreed on what to do without them. # at: 26 06:00 # place: smolny # because: mensheviks.rule_leave mensheviks.impeach mensheviks.quit srs.divide bolsheviks.trotsky_answers
    -> ending_walkout ->
}
-> DONE

// Whether Mensheviks are still in the hall when the others have gone: bound to stay, or by their own decision.
=== function mensheviks_sit()
~ return mensheviks_order == "sit" or mensheviks_order == "oppose" or bound == "stay" or (bound == "leave_if" and motion != "rejected" and mensheviks_order != "walk_out")

// Whether the SRs of both wings have stayed in it when the Mensheviks went.
=== function srs_sit()
~ return hall == "walked_out" and (sr_caucus == "staying" or sr_caucus == "price") and srs_order != "back_in"

// Whether Martov’s motion was carried with no hand against: as a motion for talks alone it was.
=== function no_hand_against()
~ return (motion == "passed" or motion == "delegation") and text != "ministers" and text != "accuses"

// Whether the ministers left the Palace in the evening, before the Congress sat: the cadets went then too.
=== function out_early()
~ return defenders == "gone" and ministers != "palace" and ministers != "luga"
