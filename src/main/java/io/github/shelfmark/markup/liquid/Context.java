package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the rendering of one page stands: its variables, loops and limits. */
public final class Context {
  private static final int MOST_INCLUDES = 100;
  private static final long MOST_STEPS = 20_000_000;
  private static final int MOST_CHARACTERS = 1 << 26;

  private final LiquidRenderer renderer;
  private final List<Finding> findings = new ArrayList<>();
  private final List<UnknownTag> unknownTags = new ArrayList<>();
  private final Deque<Map<String, @Nullable Object>> scopes = new ArrayDeque<>();
  private final Map<String, @Nullable Object> globals;
  private final Map<Object, Object> registers = new HashMap<>();
  private final Deque<LiquidSource> sources = new ArrayDeque<>();
  private Interrupt interrupt = Interrupt.NONE;
  private int offset;
  private long steps;

  /** What a loop has been told. */
  public enum Interrupt {
    /** Nothing. */
    NONE,
    /** To end. */
    BREAK,
    /** To go on with its next item. */
    CONTINUE
  }

  Context(LiquidRenderer renderer, Map<String, Object> globals) {
    this.renderer = renderer;
    this.globals = new HashMap<>(globals);
    scopes.push(new HashMap<>());
  }

  /** Renders a template, telling what could not be parsed first. */
  void run(Template template, StringBuilder out) {
    sources.push(template.source());
    try {
      for (LocatedException problem : template.problems()) {
        report(problem.offset(), problem.problem());
      }
      for (Token tag : template.unknown()) {
        unknownTags.add(new UnknownTag(tag.name(), source().file(), position(tag.offset())));
      }
      template.body().render(this, out);
    } finally {
      sources.pop();
    }
  }

  /**
   * Renders an included file with variables of its own.
   *
   * @param parameters what the file sees as {@code include}; null to leave that as it is
   */
  public void include(
      LiquidSource source, @Nullable Map<String, Object> parameters, StringBuilder out) {
    if (sources.size() > MOST_INCLUDES) {
      throw new LimitException(
          new LiquidException(
              "files include each other without end: " + source.file(),
              "Find the file that includes itself, directly or through another."));
    }
    int here = offset;
    try {
      within(
          () -> {
            if (parameters != null) {
              assignLocal("include", parameters);
            }
            run(renderer.parseInclude(source), out);
            return null;
          });
    } catch (LimitException e) {
      if (sources.size() > 1) {
        throw e;
      }
      // Told where the page includes the first of them; the rest of the page still renders.
      throw e.problem();
    } finally {
      offset = here;
    }
  }

  /** Runs something in a scope of its own, as a loop does. */
  public <T> @Nullable T within(Supplier<@Nullable T> work) {
    scopes.push(new HashMap<>());
    try {
      return work.get();
    } finally {
      scopes.pop();
    }
  }

  /** The value of a variable, looked for from the innermost scope out; null when there is none. */
  public @Nullable Object variable(String name) {
    for (Map<String, @Nullable Object> scope : scopes) {
      Object value = scope.get(name);
      if (value != null || scope.containsKey(name)) {
        return value;
      }
    }
    return globals.get(name);
  }

  /** Sets a variable for the rest of the page, as {@code assign} does. */
  public void assign(String name, @Nullable Object value) {
    scopes.getLast().put(name, value);
  }

  /** Sets a variable in the innermost scope only, as a loop does. */
  public void assignLocal(String name, @Nullable Object value) {
    scopes.getFirst().put(name, value);
  }

  /** A counter of {@code increment}; a variable of its name shows it. */
  public long counter(String name) {
    return globals.get(name) instanceof Long count ? count : 0;
  }

  /** Sets a counter, which any variable of its name hides. */
  public void setCounter(String name, long count) {
    globals.put(name, count);
  }

  /** Where tags keep what they remember from one time to the next, by a key of their own. */
  public Map<Object, Object> registers() {
    return registers;
  }

  /** What rendering has come to. */
  LiquidResult result(String text) {
    return new LiquidResult(text, List.copyOf(findings), List.copyOf(unknownTags));
  }

  /** What templates may ask of the site. */
  public LiquidSite site() {
    return renderer.site();
  }

  /** A condition given as text; parsed once for the whole build. */
  public Condition condition(String markup) {
    return renderer.condition(markup);
  }

  /** The template being rendered. */
  public LiquidSource source() {
    return sources.getFirst();
  }

  /** The document being rendered, into which the others are included. */
  public LiquidSource document() {
    return sources.getLast();
  }

  /**
   * A filter by name. One that does not exist passes its input on, as in Jekyll, and is told of.
   */
  @Nullable Filter filter(String name) {
    Filter filter = renderer.filters().get(name);
    if (filter == null) {
      findings.add(
          Finding.warning(
              FindingCode.LIQUID,
              source().file(),
              position(offset),
              "there is no filter \"" + name + "\", so it changes nothing",
              Nearest.hint(
                  name,
                  renderer.filters().keySet(),
                  name.equals("scssify") || name.equals("sassify")
                      ? "Sass is not compiled here; put finished CSS in its place."
                      : "Remove it, or spell it another way.")));
    }
    return filter;
  }

  /** Notes what is wrong at a place of the template being rendered. */
  void report(int at, LiquidException problem) {
    String file = sources.isEmpty() ? "" : source().file();
    findings.add(
        Finding.error(
            problem.code(),
            file,
            sources.isEmpty() ? Position.START : position(at),
            String.valueOf(problem.getMessage()),
            problem.hint()));
  }

  private Position position(int at) {
    return source().positionOf(at);
  }

  /** Remembers where rendering stands, for what is found there. */
  void at(int nodeOffset) {
    offset = nodeOffset;
  }

  /** Tells the innermost loop to end or go on. */
  public void interrupt(Interrupt what) {
    interrupt = what;
  }

  boolean isInterrupted() {
    return interrupt != Interrupt.NONE;
  }

  /** What the loop has been told since it last asked. */
  public Interrupt takeInterrupt() {
    Interrupt told = interrupt;
    interrupt = Interrupt.NONE;
    return told;
  }

  /** Counts a turn of a loop. */
  public void countStep() {
    if (++steps > MOST_STEPS) {
      throw new LimitException(
          new LiquidException(
              "the loops of this page take more than " + MOST_STEPS + " turns",
              "Loop over fewer items, or filter them first."));
    }
  }

  void checkSize(int length) {
    if (length > MOST_CHARACTERS) {
      throw new LimitException(
          new LiquidException(
              "the page becomes longer than " + MOST_CHARACTERS + " characters",
              "Look for a loop that writes more than was meant."));
    }
  }
}
