// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

/// What holds for every class or file of ours, and why.
public enum Law {
    OUTPUT(
            "nothing prints to the console or ends the process",
            "a daemon speaks through its log and stops through its composition root"),
    OLD_APIS(
            "nobody uses java.util.logging, java.util.Date or its calendars",
            "one log and one model of time are enough"),
    CLOCK(
            "nobody asks the system for the time",
            "time is an argument (Clock), or a test cannot set it"),
    THREADS(
            "nobody sleeps, starts threads or makes executors",
            "threads are started where they are named, watched and stopped"),
    BROAD_CATCH(
            "nobody catches Exception, RuntimeException, Error or Throwable",
            "a catch names the failure that it can handle; a bug must reach the supervisor"),
    FIELDS(
            "no field is injected, open to change from outside, or static and changing",
            "mutable state has one owner, and constructors take what a class needs"),
    NAMES(
            "no class is an Impl, Manager, Helper, Util, Base, Abstract, Data, Info, Processor"
                    + " or Handler",
            "a name says what a thing is, not that it is a thing"),
    CLOSED(
            "top-level classes are final, sealed, records, enums or interfaces",
            "a class that was not made to be extended is not extended"),
    RECORDS(
            "records hold no arrays",
            "a record is a value; an array in it is neither equal nor constant"),
    REFLECTION(
            "no reflection, no Java serialization, no getInstance() of our own",
            "what a compiler cannot follow, a reader cannot either"),
    PACKAGE_DOCS(
            "every package has a package-info with words and @NullMarked",
            "a reader enters by the package"),
    TYPE_DOCS("every public type says what it is", "a reader of its name asks this first"),
    IMPORTS(
            "imports are explicit",
            "the import block is the list of dependencies that a reviewer reads"),
    FILE_SIZE("no file of code is longer than 300 lines", "a file is read in one go"),
    PACKAGE_SIZE("no package has more than 15 types", "a package is understood at one glance"),
    LICENCE("every file of ours names its licence in its first lines", "files travel alone"),
    LOOSE_ENDS("nothing is left to do later in a comment", "what is merged is finished"),
    APOSTROPHES(
            "Ukrainian words are written with the letter apostrophe U+02BC",
            "search, sorting and line breaks treat the others as the end of a word");

    private final String rule;
    private final String because;

    Law(String rule, String because) {
        this.rule = rule;
        this.because = because;
    }

    String rule() {
        return rule;
    }

    String because() {
        return because;
    }
}
