-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attempts to ask for an appeal's state by number and PIN that did not fit, in a window that begins
-- with the first of them. `subject` says whose they are: a number's, a kiosk's or everybody's. Rows
-- live a day.
create table tracking_attempt (
    subject varchar(100) primary key,
    wrong integer not null,
    since timestamp(6) with time zone not null
);
