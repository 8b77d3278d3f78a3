-- The practice reads all calls, the latest first.
CREATE INDEX "booking_starts_at_idx" ON "booking"("starts_at");
