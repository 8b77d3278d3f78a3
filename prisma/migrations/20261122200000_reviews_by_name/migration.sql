-- What was asked of one coach by name is never open to others because their account goes.
ALTER TABLE "review" DROP CONSTRAINT "review_asked_coach_id_fkey";
ALTER TABLE "review" ADD CONSTRAINT "review_asked_coach_id_fkey" FOREIGN KEY ("asked_coach_id")
    REFERENCES "coach"("user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Words that are added may be longer than an index holds; two differences never begin and end at one place.
DROP INDEX "review_suggestion_review_id_round_where_start_end_added_key";
CREATE UNIQUE INDEX "review_suggestion_review_id_round_where_start_end_key"
    ON "review_suggestion"("review_id", "round", "where", "start", "end");
