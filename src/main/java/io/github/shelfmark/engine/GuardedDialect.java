package io.github.shelfmark.engine;

import io.github.shelfmark.config.SettingProblem;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.extension.Twin;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.read.TitleException;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A dialect of an extension. What it throws is reported for the document that it was reading. */
final class GuardedDialect implements Dialect {
  private static final Body EMPTY = new Body("", List.of(), List.of());

  private final Dialect dialect;
  private final String name;
  private final Findings findings;

  private GuardedDialect(Dialect dialect, String name, Findings findings) {
    this.dialect = dialect;
    this.name = name;
    this.findings = findings;
  }

  /**
   * A dialect that may be called without a guard.
   *
   * @param name its name
   * @param findings gets what is not about a single document
   */
  static Dialect of(Dialect dialect, String name, Findings findings) {
    return Guard.covers(dialect) ? new GuardedDialect(dialect, name, findings) : dialect;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean showsValues() {
    return Guard.call(
        dialect::showsValues,
        thrown -> {
          findings.add(finding(dialect, "", thrown));
          return false;
        });
  }

  @Override
  public boolean hasSettings() {
    return Guard.call(
        dialect::hasSettings,
        thrown -> {
          findings.add(finding(dialect, "", thrown));
          return false;
        });
  }

  @Override
  public List<SettingProblem> problems(SiteConfig config) {
    return Guard.call(
        () -> List.copyOf(dialect.problems(config)),
        thrown -> {
          findings.add(finding(dialect, "", thrown));
          return List.of();
        });
  }

  @Override
  public List<Class<?>> classes(SiteConfig config) {
    return Guard.call(
        () -> List.copyOf(dialect.classes(config)),
        thrown -> {
          findings.add(finding(dialect, "", thrown));
          return List.of();
        });
  }

  @Override
  public BodyRenderer renderer(RenderContext context) {
    return Guard.call(
        () -> new Renderer(Objects.requireNonNull(dialect.renderer(context), Guard.NULL)),
        thrown -> {
          findings.add(finding(dialect, "", thrown));
          return new Renderer(document -> EMPTY);
        });
  }

  @Override
  public UnaryOperator<String> titles(TitleContext context) {
    UnaryOperator<String> titles =
        Guard.call(
            () -> dialect.titles(context),
            thrown -> {
              findings.add(finding(dialect, "", thrown));
              return text -> "";
            });
    return text ->
        Guard.call(
            () -> titles.apply(text),
            thrown -> {
              throw new TitleException(finding(titles, "", thrown));
            });
  }

  private Finding finding(Object source, String file, Throwable thrown) {
    return Guard.finding("the dialect \"" + name + "\"", source, file, Position.NONE, thrown);
  }

  /** Its renderer. */
  private final class Renderer implements BodyRenderer {
    private final BodyRenderer renderer;

    Renderer(BodyRenderer renderer) {
      this.renderer = renderer;
    }

    @Override
    public Body render(Document document) {
      return Guard.call(
          () -> complete(renderer.render(document), document),
          thrown -> new Body("", List.of(), List.of(finding(renderer, document.path(), thrown))));
    }

    @Override
    public boolean hasTwin(Document document) {
      return Guard.call(() -> renderer.hasTwin(document), thrown -> false);
    }

    private Twin guarded(Twin twin, Document document) {
      return (links, findings) ->
          Guard.call(
              () -> Objects.requireNonNull(twin.markdown(links, findings), Guard.NULL),
              thrown -> {
                findings.accept(finding(renderer, document.path(), thrown));
                return "";
              });
    }

    /** The same body; fails where anything in it is null. */
    private Body complete(Body body, Document document) {
      Objects.requireNonNull(body, Guard.NULL);
      return new Body(
          Objects.requireNonNull(body.html(), Guard.NULL),
          List.copyOf(body.headings()),
          List.copyOf(body.findings()),
          List.copyOf(body.parts()),
          body.blocks().stream().sorted().distinct().toList(),
          body.twin().map(twin -> guarded(twin, document)));
    }

    @Override
    public List<Finding> summary() {
      return Guard.call(
          () -> List.copyOf(renderer.summary()), thrown -> List.of(finding(renderer, "", thrown)));
    }
  }
}
