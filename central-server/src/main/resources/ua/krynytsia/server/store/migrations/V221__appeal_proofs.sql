-- SPDX-License-Identifier: GPL-3.0-or-later
-- The secret in a receipt's QR code only as an HMAC; the terminal's own count, in which a gap shows
-- that something said was not delivered. Both empty for what was taken in before.
alter table appeal add column secret_hmac varchar(64);
alter table appeal add column sequence bigint;

create index appeal_by_kiosk on appeal (kiosk, sequence);
