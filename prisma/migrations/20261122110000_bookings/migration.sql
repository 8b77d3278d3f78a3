-- CreateExtension
-- for the equality of ids within the exclusion constraint below
CREATE EXTENSION IF NOT EXISTS "btree_gist";

-- CreateEnum
CREATE TYPE "BookingState" AS ENUM ('held', 'unconfirmed', 'confirmed', 'cancelled', 'lapsed');

-- CreateEnum
CREATE TYPE "BookingOutcome" AS ENUM ('took_place', 'client_missed', 'coach_missed');

-- CreateEnum
CREATE TYPE "CallPlace" AS ENUM ('video', 'phone', 'other');

-- CreateEnum
CREATE TYPE "PartyKind" AS ENUM ('client', 'coach', 'admin', 'system');

-- CreateTable
CREATE TABLE "coach" (
    "user_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "holiday_region" TEXT,
    "video_pattern" TEXT,
    "phone" TEXT,
    "daily_cap" INTEGER,
    "weekly_cap" INTEGER,
    "reminder_minutes" INTEGER[] DEFAULT ARRAY[1440, 60]::INTEGER[],
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "coach_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "coach_picture" (
    "coach_id" UUID NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coach_picture_pkey" PRIMARY KEY ("coach_id")
);

-- CreateTable
CREATE TABLE "call_kind" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "length_minutes" INTEGER NOT NULL,
    "buffer_before_minutes" INTEGER NOT NULL DEFAULT 0,
    "buffer_after_minutes" INTEGER NOT NULL DEFAULT 0,
    "minimum_notice_minutes" INTEGER NOT NULL DEFAULT 720,
    "horizon_days" INTEGER NOT NULL DEFAULT 60,
    "step_minutes" INTEGER NOT NULL DEFAULT 30,
    "daily_cap" INTEGER,
    "weekly_cap" INTEGER,
    "place" "CallPlace" NOT NULL DEFAULT 'video',
    "place_detail" TEXT NOT NULL DEFAULT '',
    "questions" JSONB NOT NULL DEFAULT '[]',
    "free_until_hours" INTEGER NOT NULL DEFAULT 24,
    "reason_until_hours" INTEGER NOT NULL DEFAULT 4,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "call_kind_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coach_call_kind" (
    "coach_id" UUID NOT NULL,
    "kind_id" UUID NOT NULL,

    CONSTRAINT "coach_call_kind_pkey" PRIMARY KEY ("coach_id","kind_id")
);

-- CreateTable
CREATE TABLE "weekly_hours" (
    "id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "trip_id" UUID,
    "weekday" INTEGER NOT NULL,
    "start_minute" INTEGER NOT NULL,
    "end_minute" INTEGER NOT NULL,

    CONSTRAINT "weekly_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_override" (
    "coach_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "spans" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "date_override_pkey" PRIMARY KEY ("coach_id","on")
);

-- CreateTable
CREATE TABLE "days_off" (
    "id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "days_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trip" (
    "id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "zone" TEXT NOT NULL,
    "has_own_hours" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "trip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "busy_calendar" (
    "id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "etag" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_tried_at" TIMESTAMPTZ(3),
    "last_success_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "busy_calendar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "busy_span" (
    "id" UUID NOT NULL,
    "calendar_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "busy_span_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking" (
    "id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "kind_id" UUID NOT NULL,
    "client_id" UUID,
    "state" "BookingState" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "blocked_from" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3) NOT NULL,
    "held_until" TIMESTAMPTZ(3),
    "hold_token_hash" TEXT,
    "confirm_token_hash" TEXT,
    "manage_token_hash" TEXT,
    "tries_left" INTEGER NOT NULL DEFAULT 5,
    "submission_key" UUID,
    "submission_hash" TEXT,
    "name" TEXT NOT NULL DEFAULT '',
    "email" CITEXT,
    "phone" TEXT,
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "answers" JSONB NOT NULL DEFAULT '[]',
    "opportunity_id" UUID,
    "shares" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "client_agrees_to_notes" BOOLEAN NOT NULL DEFAULT false,
    "place" TEXT NOT NULL DEFAULT '',
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "reminder_minutes" INTEGER[] DEFAULT ARRAY[1440, 60]::INTEGER[],
    "proposed_by" "PartyKind",
    "proposed_starts" TIMESTAMPTZ(3)[] DEFAULT ARRAY[]::TIMESTAMPTZ(3)[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancelled_by" "PartyKind",
    "cancel_reason" TEXT,
    "outcome" "BookingOutcome",
    "coach_notes" TEXT NOT NULL DEFAULT '',
    "next_steps" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking_event" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" "PartyKind" NOT NULL,
    "actor_id" UUID,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "booking_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outgoing_letter" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "dropped_at" TIMESTAMPTZ(3),

    CONSTRAINT "outgoing_letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "coach_slug_key" ON "coach"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "call_kind_slug_key" ON "call_kind"("slug");

-- CreateIndex
CREATE INDEX "coach_call_kind_kind_id_idx" ON "coach_call_kind"("kind_id");

-- CreateIndex
CREATE INDEX "weekly_hours_coach_id_idx" ON "weekly_hours"("coach_id");

-- CreateIndex
CREATE INDEX "weekly_hours_trip_id_idx" ON "weekly_hours"("trip_id");

-- CreateIndex
CREATE INDEX "days_off_coach_id_ends_on_idx" ON "days_off"("coach_id", "ends_on");

-- CreateIndex
CREATE INDEX "trip_coach_id_ends_on_idx" ON "trip"("coach_id", "ends_on");

-- CreateIndex
CREATE INDEX "busy_calendar_coach_id_idx" ON "busy_calendar"("coach_id");

-- CreateIndex
CREATE INDEX "busy_calendar_last_tried_at_idx" ON "busy_calendar"("last_tried_at");

-- CreateIndex
CREATE INDEX "busy_span_calendar_id_starts_at_idx" ON "busy_span"("calendar_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "booking_hold_token_hash_key" ON "booking"("hold_token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "booking_confirm_token_hash_key" ON "booking"("confirm_token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "booking_manage_token_hash_key" ON "booking"("manage_token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "booking_submission_key_key" ON "booking"("submission_key");

-- CreateIndex
CREATE INDEX "booking_coach_id_starts_at_idx" ON "booking"("coach_id", "starts_at");

-- CreateIndex
CREATE INDEX "booking_client_id_starts_at_idx" ON "booking"("client_id", "starts_at");

-- CreateIndex
CREATE INDEX "booking_opportunity_id_idx" ON "booking"("opportunity_id");

-- CreateIndex
CREATE INDEX "booking_event_booking_id_at_idx" ON "booking_event"("booking_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_letter_key_key" ON "outgoing_letter"("key");

-- CreateIndex
CREATE INDEX "outgoing_letter_subject_id_idx" ON "outgoing_letter"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- AddForeignKey
ALTER TABLE "coach" ADD CONSTRAINT "coach_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_picture" ADD CONSTRAINT "coach_picture_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "coach"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_call_kind" ADD CONSTRAINT "coach_call_kind_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "coach"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_call_kind" ADD CONSTRAINT "coach_call_kind_kind_id_fkey" FOREIGN KEY ("kind_id") REFERENCES "call_kind"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "coach"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_trip_id_fkey" FOREIGN KEY ("trip_id") REFERENCES "trip"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_override" ADD CONSTRAINT "date_override_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "coach"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "days_off" ADD CONSTRAINT "days_off_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "coach"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trip" ADD CONSTRAINT "trip_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "coach"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "busy_calendar" ADD CONSTRAINT "busy_calendar_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "coach"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "busy_span" ADD CONSTRAINT "busy_span_calendar_id_fkey" FOREIGN KEY ("calendar_id") REFERENCES "busy_calendar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "coach"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_kind_id_fkey" FOREIGN KEY ("kind_id") REFERENCES "call_kind"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking_event" ADD CONSTRAINT "booking_event_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking_event" ADD CONSTRAINT "booking_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What Prisma has no words for.

-- No coach is in two calls at once, buffers included. Holds and unconfirmed bookings count until a writer takes them away.
ALTER TABLE "booking" ADD CONSTRAINT "booking_no_overlap" EXCLUDE USING gist (
    "coach_id" WITH =,
    tstzrange("blocked_from", "blocked_until") WITH &&
) WHERE ("state" IN ('held', 'unconfirmed', 'confirmed'));

ALTER TABLE "booking" ADD CONSTRAINT "booking_spans" CHECK (
    "blocked_from" <= "starts_at" AND "starts_at" < "ends_at" AND "ends_at" <= "blocked_until"
);
ALTER TABLE "booking" ADD CONSTRAINT "booking_held_until" CHECK (
    ("state" IN ('held', 'unconfirmed')) = ("held_until" IS NOT NULL)
);
ALTER TABLE "booking" ADD CONSTRAINT "booking_has_client" CHECK (
    "state" = 'held' OR ("email" IS NOT NULL AND "manage_token_hash" IS NOT NULL)
);
ALTER TABLE "booking" ADD CONSTRAINT "booking_confirmed_at" CHECK ("state" <> 'confirmed' OR "confirmed_at" IS NOT NULL);
ALTER TABLE "booking" ADD CONSTRAINT "booking_cancelled_at" CHECK (("state" = 'cancelled') = ("cancelled_at" IS NOT NULL));

-- What takes time only for a while: few rows, asked for by every writer.
CREATE INDEX "booking_held_idx" ON "booking" ("coach_id", "held_until") WHERE "state" IN ('held', 'unconfirmed');

ALTER TABLE "coach" ADD CONSTRAINT "coach_slug" CHECK (
    "slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND "slug" NOT IN ('anyone', 'details', 'confirm', 'manage')
);
ALTER TABLE "coach" ADD CONSTRAINT "coach_caps" CHECK ("daily_cap" > 0 AND "weekly_cap" > 0);
ALTER TABLE "call_kind" ADD CONSTRAINT "call_kind_minutes" CHECK (
    "length_minutes" BETWEEN 5 AND 240
    AND "step_minutes" BETWEEN 5 AND 240
    AND "buffer_before_minutes" BETWEEN 0 AND 120
    AND "buffer_after_minutes" BETWEEN 0 AND 120
    AND "minimum_notice_minutes" BETWEEN 0 AND 43200
    AND "horizon_days" BETWEEN 1 AND 180
    AND "daily_cap" > 0 AND "weekly_cap" > 0
    AND 0 <= "reason_until_hours" AND "reason_until_hours" <= "free_until_hours"
);
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_span" CHECK (
    "weekday" BETWEEN 1 AND 7 AND 0 <= "start_minute" AND "start_minute" < "end_minute" AND "end_minute" <= 1440
);
ALTER TABLE "days_off" ADD CONSTRAINT "days_off_order" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "trip" ADD CONSTRAINT "trip_order" CHECK ("starts_on" <= "ends_on");
-- On any day a coach is in one place.
ALTER TABLE "trip" ADD CONSTRAINT "trip_no_overlap" EXCLUDE USING gist (
    "coach_id" WITH =,
    daterange("starts_on", "ends_on", '[]') WITH &&
);

-- The kinds of call every practice begins with.
INSERT INTO "call_kind" ("id", "slug", "name", "description", "position", "length_minutes", "buffer_before_minutes", "buffer_after_minutes", "minimum_notice_minutes", "horizon_days", "step_minutes", "place", "place_detail", "questions") VALUES
    ('01930000-0000-7000-8000-000000000001', 'discovery', 'Discovery call', 'A free first talk: where you stand, what decides it, and whether coaching helps.', 1, 30, 5, 10, 720, 60, 30, 'video', 'https://meet.jit.si/waymark-{booking}', '[{"id":"topic","label":"What would you like to talk about?","required":false}]'),
    ('01930000-0000-7000-8000-000000000002', 'message-clinic', 'Message clinic', 'One hard message, read and mended together before you send it.', 2, 20, 5, 5, 240, 30, 20, 'video', 'https://meet.jit.si/waymark-{booking}', '[{"id":"message","label":"Whom is the message for, and by when must it go out?","required":true}]'),
    ('01930000-0000-7000-8000-000000000003', 'mock-call', 'Mock call', 'Say it aloud once before it counts: a rehearsed phone call, with notes afterwards.', 3, 45, 5, 15, 1440, 60, 30, 'video', 'https://meet.jit.si/waymark-{booking}', '[{"id":"call","label":"Which call would you like to rehearse?","required":true}]'),
    ('01930000-0000-7000-8000-000000000004', 'decision-session', 'Decision session', 'An hour for one decision: commitments, the move and the family included.', 4, 60, 10, 15, 1440, 60, 30, 'video', 'https://meet.jit.si/waymark-{booking}', '[{"id":"decision","label":"Which decision, and by when?","required":true}]');
