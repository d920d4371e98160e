-- A change to the person's own details belongs to no partner: who may see it is whoever may see the person.
-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_accountable_body_id_participant_id_fkey" FOREIGN KEY ("accountable_body_id", "participant_id") REFERENCES "participant"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
