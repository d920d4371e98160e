-- Whether two postcodes are the same tells the one to whoever may write the other: not of a restricted record.

create or replace view possible_duplicate with (security_invoker = true) as
select md5(one.id::text || other.id::text)::uuid as id,
       one.accountable_body_id,
       one.id as participant_id,
       other.id as other_id,
       one.date_of_birth,
       one.surname,
       case when not one.restricted and not other.restricted then one.postcode = other.postcode end as same_postcode
  from participant one
  join participant other
    on other.accountable_body_id = one.accountable_body_id
   and other.date_of_birth = one.date_of_birth
   -- Each pair once, the record that is older first.
   and (other.created_at, other.id) > (one.created_at, one.id)
   and lower(trim(other.surname)) = lower(trim(one.surname))
   and lower(trim(other.forename)) = lower(trim(one.forename))
 where one.merged_into_id is null and other.merged_into_id is null;
