package io.github.shelfmark.markup.rouge;

import java.util.List;

/**
 * Guesses the language of code that names none, by what Rouge looks for: the program in its first
 * line, and the first words of some formats.
 */
final class GuessedLanguage {
  private static final int BEGINNING = 2000;

  /** Programs, and languages where the names differ. */
  private static final List<String> PROGRAMS =
      List.of(
          "sh shell",
          "bash shell",
          "zsh shell",
          "ksh shell",
          "node javascript",
          "jsc javascript",
          "ruby ruby",
          "python python",
          "pythonw python",
          "php php",
          "groovy groovy",
          "perl perl",
          "lua lua",
          "awk awk",
          "sed sed",
          "Rscript r",
          "runhaskell haskell",
          "julia julia",
          "crystal crystal",
          "coffee coffeescript",
          "cucumber gherkin",
          "puppet puppet",
          "puppet-apply puppet",
          "rustc rust");

  /** How documents in TeX begin. */
  private static final List<String> TEX =
      List.of(
          "\\documentclass",
          "\\documentstyle",
          "\\input",
          "\\relax",
          "\\ProvidesPackage",
          "\\ProvidesClass");

  private GuessedLanguage() {}

  /** The language of code; plain text if nothing tells it. */
  static String of(String code) {
    String start = code.substring(0, Math.min(code.length(), BEGINNING));
    String line = start.stripLeading().lines().findFirst().orElse("");
    if (line.startsWith("#!")) {
      return program(line.substring(2));
    }
    return format(start.stripLeading());
  }

  private static String program(String line) {
    for (String word : line.split("[\\s/]++", -1)) {
      for (String row : PROGRAMS) {
        if (row.startsWith(withoutVersion(word) + " ")) {
          return row.substring(row.indexOf(' ') + 1);
        }
      }
    }
    return RougeLexers.PLAIN;
  }

  /** A program's name, as in {@code python3.11}. */
  private static String withoutVersion(String program) {
    int end = program.length();
    while (end > 0
        && (Character.isDigit(program.charAt(end - 1)) || program.charAt(end - 1) == '.')) {
      end--;
    }
    return program.substring(0, end);
  }

  private static String format(String start) {
    boolean xml = start.startsWith("<?xml");
    if (start.startsWith("Index: ") || start.startsWith("diff ") || start.startsWith("--- ")) {
      return "diff";
    }
    if (start.regionMatches(true, 0, "<!doctype html", 0, "<!doctype html".length())
        || (!xml && start.contains("<html"))) {
      return "html";
    }
    if (TEX.stream().anyMatch(start::startsWith)) {
      return "tex";
    }
    if (isRacket(start)) {
      return "racket";
    }
    if (start.startsWith("<?php") || start.contains("\n<?php")) {
      return "php";
    }
    return xml ? "xml" : start.startsWith("%YAML") ? "yaml" : RougeLexers.PLAIN;
  }

  /** Whether the first line names Racket or Scribble, which is written in it. */
  private static boolean isRacket(String start) {
    String line = start.lines().findFirst().orElse("");
    return line.startsWith("#lang") && (line.contains("racket") || line.contains("scribble"));
  }
}
