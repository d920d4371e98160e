-- Whoever sees no identity may ask a return for its exceptions, answers and waivers together with everything else, and
-- finds none: without the privilege the whole question was refused.
grant select on return_exception, return_check_answer, return_waiver to placewell_reader;
create policy readers_see_none on return_exception for select to placewell_reader using (false);
create policy readers_see_none on return_check_answer for select to placewell_reader using (false);
create policy readers_see_none on return_waiver for select to placewell_reader using (false);
