// How the night ended: the most telling thing of the run names its ending. The first paragraph bears the decision behind it.
// First what cannot be undone or was nobody’s plan (the dead, the journey, the visit), then who had the ministers, then what was
// never done at all, then the hall. The tale goes on in told.ink; what several endings share stands in dawn.ink.

=== night_ending
{
- ministers == "dead":
    ~ turn(ending, "lynched")
    Some of the ministers are dead. They were to be brought before Smolny, and the people between the Palace and the bridge did not let them pass. How many were killed is told at Smolny in one way and at the Duma in another. # at: 26 06:00 # place: palace_square # because: bolsheviks.display bolsheviks.bombard government.stand_fast
    -> ending_lynched ->
- ministers == "luga":
    ~ turn(ending, "luga")
    The Provisional Government is in session at Luga, in a station waiting-room on the line to Pskov, on chairs that belong to the buffet. It left Petrograd on Wednesday before noon, in a body and by daylight, and nobody whom it can see has deposed it. # at: 26 06:00 # place: luga # because: government.luga
    -> ending_luga ->
- kerensky == "smolny":
    ~ turn(ending, "kerensky_heard")
    Kerensky is at Smolny. He drove there on Wednesday morning under a white flag, and on Thursday, in the dark before six, he is there still, in a classroom with a sentry at the door. Whether the sentry keeps others out or him in, nobody has been asked to decide. # at: 26 06:00 # place: smolny # because: government.truce
    -> ending_kerensky_heard ->
- ministers == "duma" and motion != "delegation":
    ~ turn(ending, "trust")
    The ministers of Russia are at the City Duma on the Nevsky, in the Alexander Hall, under portraits of emperors that have been covered in red. They are the Mayor’s guests and his prisoners. They gave up their persons to a city council, and their authority, they say, to nobody. # at: 26 06:00 # place: city_duma # because: government.to_duma government.await srs.third_address srs.ring_ministers srs.flag bolsheviks.mediate bolsheviks.starve # src: reed-4
    -> ending_trust ->
- motion == "delegation":
    ~ turn(ending, "delegation")
    The guns stopped for a delegation. It left Smolny before midnight with a paper and a lamp, walked through two lines of pickets, and was asked at each whether it had come from the Congress. It had, and for an hour nobody fired at anything. # at: 26 06:00 # place: palace_square # because: bolsheviks.cease mensheviks.five srs.price srs.all_stay
    -> ending_delegation ->
- placards == "government" and power != "congress":
    ~ turn(ending, "land_and_peace")
    It has been on the walls since Tuesday night: the land to the land committees, terms of peace to the Allies, the Assembly on its day. Under it, where soldiers look first, stands the name of the Government. # at: 26 06:00 # place: kazan_cathedral # because: government.sign government.adopt mensheviks.paste
    -> ending_land_and_peace ->
- lenin == "held":
    ~ turn(ending, "lenin_held")
    On Tuesday night a patrol of cadets stopped a man with a bandaged cheek and arrested him for being drunk. He was sober, and he was Lenin. On Thursday morning the Congress has sat for a night and he has not seen it. # at: 26 06:00 # place: smolny # because: bolsheviks.walk bolsheviks.escort government.net bolsheviks.drunk
    -> ending_lenin_held ->
- lenin == "flat" and power != "congress":
    ~ turn(ending, "lenin_held")
    Lenin is on the Vyborg side, in a flat with the blind down, and has been there since Tuesday. The Congress of Soviets has sat for a night without him. What he thinks of it goes out by hand, on small paper, underlined. # at: 26 06:00 # place: fofanova # because: bolsheviks.letter bolsheviks.walk bolsheviks.back
    -> ending_lenin_held ->
- power == "coalition":
    ~ turn(ending, "whole_hall")
    In the white hall at Smolny they are all there: Bolsheviks, Mensheviks, both kinds of SR, the Bund. Some went out into the corridor in the night, with their coats on. They came back, or they had been bound to stay. # at: 26 06:00 # place: smolny # because: bolsheviks.kamenev_answers mensheviks.rule_stay mensheviks.rule_if bolsheviks.cease
    -> ending_whole_hall ->
- winter_palace == "government" and ministers == "palace":
    ~ turn(ending, "untaken")
    The Winter Palace has not been taken. From the square it is a dark front with a few windows lit low down, and in one of them, people say, they can see the Government of Russia drinking tea. # at: 26 06:00 # place: winter_palace # because: bolsheviks.rider bolsheviks.hold bolsheviks.starve bolsheviks.mediate bolsheviks.dark bolsheviks.silent government.await
    -> ending_untaken ->
- hall == "alone":
    ~ turn(ending, "alone")
    In the hall at Smolny one party is left. First the Mensheviks and the Bund went out, and then the SRs, Right and Left together. Their chairs were taken within a minute by soldiers who had been standing since ten. # at: 26 06:00 # place: smolny # because: srs.all_leave srs.price srs.all_stay bolsheviks.reject mensheviks.rule_leave
    -> ending_alone ->
- power == "congress":
    ~ turn(ending, "walkout")
    The Congress of Soviets has taken the power, and the parties that had led the soviets since February were not in the hall. They had left it about half past eleven, to protest, while there was still a vote to lose. # at: 26 06:00 # place: smolny # because: mensheviks.rule_leave mensheviks.impeach mensheviks.quit srs.divide bolsheviks.trotsky_answers bolsheviks.citizens bolsheviks.storm # src: reed-4 mieville-10
    -> ending_walkout ->
- else:
    ~ turn(ending, "walkout")
    The hall at Smolny is half empty, and the question of power lies where it lay. The Mensheviks and the SRs left about half past eleven, to protest. Those who stayed have not agreed on what to do with the room. # at: 26 06:00 # place: smolny # because: mensheviks.rule_leave mensheviks.impeach mensheviks.quit srs.divide bolsheviks.trotsky_answers
    -> ending_walkout ->
}
-> DONE
