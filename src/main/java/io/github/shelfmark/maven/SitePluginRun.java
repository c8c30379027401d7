package io.github.shelfmark.maven;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.mavensite.descriptor.DescriptorWriter;
import io.github.shelfmark.mavensite.descriptor.SharedDescriptor;
import io.github.shelfmark.mavensite.descriptor.SiteDescriptor;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * One run of maven-site-plugin's goal {@code site} beside our pages. Where its descriptor lacks a
 * skin or a way to our pages, or is in a model that its version does not read, which is what Maven
 * 3 chooses where the POM names none, it gets a complete one in the directory for generated
 * documents, and the two directories that it reads documents from change places: nothing is copied,
 * and nothing is written beside the sources. The Markdown that we render is left out.
 */
final class SitePluginRun {
  private static final String PLUGIN = "io.github.shelfmark:shelfmark-maven-plugin";
  private static final String SITE = "siteDirectory";
  private static final String GENERATED = "generatedSiteDirectory";
  private static final String EXCLUDES = "moduleExcludes";

  private final RepositorySystem system;
  private final MavenSession session;
  private final MavenProject project;
  private final MojoExecution goal;
  private final Path base;

  SitePluginRun(
      RepositorySystem system, MavenSession session, MavenProject project, MojoExecution goal) {
    this.system = system;
    this.session = session;
    this.project = project;
    this.goal = goal;
    this.base = project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  /**
   * Changes the configuration of this run.
   *
   * @param skipped whether our pages are not built: all documents are the plugin's then, but the
   *     skin that it gets from us does not depend on that
   * @throws IOException if the descriptor cannot be written
   */
  void prepare(boolean skipped) throws IOException {
    Xpp3Dom given = goal.getConfiguration();
    Xpp3Dom configuration = given == null ? new Xpp3Dom("configuration") : new Xpp3Dom(given);
    String locales = ConfiguredValue.of(configuration, "locales");
    if (locales != null && !locales.equals("default")) {
      // One descriptor and one tree of documents for each language, of which we render none.
      return;
    }
    Path site = directory(configuration, SITE, base.resolve("src/site"));
    Path build = Path.of(project.getBuild().getDirectory());
    Path generated =
        directory(configuration, GENERATED, base.resolve(build).resolve("generated-site"));
    Path source = source();
    if (!Files.isDirectory(source)) {
      return;
    }
    boolean shared = site.equals(source) && SiteMenus.has(source);
    if (shared && !skipped && !Files.isDirectory(generated.resolve("markdown"))) {
      exclude(configuration);
    }
    share(configuration, site, generated);
    goal.setConfiguration(configuration);
  }

  private void share(Xpp3Dom configuration, Path site, Path generated) throws IOException {
    Findings findings = new Findings();
    SiteDescriptor descriptor =
        new SiteDescriptors(system, session, findings)
            .of(project, site)
            .orElseGet(SiteDescriptor::empty);
    String skin = skin();
    boolean unreadable = skin.isEmpty() && descriptor.newer();
    if (findings.hasErrors()
        || !(unreadable || SharedDescriptor.isIncomplete(descriptor, !skin.isEmpty()))) {
      return;
    }
    String text =
        DescriptorWriter.write(SharedDescriptor.complete(descriptor, skin), skin.isEmpty());
    Path file = generated.resolve(SiteDescriptors.FILE);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // Its time is that of the pages: a newer one has them all rendered again.
    if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      Files.createDirectories(generated);
      Files.write(file, bytes);
    }
    set(configuration, SITE, generated);
    set(configuration, GENERATED, site);
  }

  /**
   * The version of maven-fluido-skin for a descriptor without a skin; empty for versions of the
   * plugin that have a skin of their own, which are those with the older model.
   */
  private String skin() {
    String version = goal.getVersion();
    if (version.startsWith("4.0.0-M") || version.startsWith("3.20")) {
      return "2.0.0-M9";
    }
    String[] parts = version.split("[.-]", 3);
    boolean older =
        parts[0].equals("2") || (parts[0].equals("3") && parts.length > 1 && number(parts[1]) < 20);
    return older ? "" : "2.1.0";
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  /** The directory that our goal reads. */
  private Path source() {
    Plugin plugin = project.getPlugin(PLUGIN);
    String configured = plugin == null ? null : value(plugin, "sourceDirectory");
    String property = session.getUserProperties().getProperty("shelfmark.sourceDirectory");
    String named = property == null ? configured : property;
    File source = named == null ? null : new File(named);
    return Directories.of(project, session, source, null, null).source();
  }

  private static void exclude(Xpp3Dom configuration) {
    Xpp3Dom modules = child(configuration, EXCLUDES);
    Xpp3Dom markdown = child(modules, "markdown");
    markdown.setValue("**/*");
  }

  private static Xpp3Dom child(Xpp3Dom parent, String name) {
    Xpp3Dom known = parent.getChild(name);
    if (known != null) {
      return known;
    }
    Xpp3Dom made = new Xpp3Dom(name);
    parent.addChild(made);
    return parent.getChild(name);
  }

  private static void set(Xpp3Dom configuration, String name, Path directory) {
    child(configuration, name).setValue(directory.toString());
  }

  private Path directory(Xpp3Dom configuration, String name, Path otherwise) {
    String value = ConfiguredValue.of(configuration, name);
    return (value == null ? otherwise : base.resolve(value)).toAbsolutePath().normalize();
  }

  /** What the POM configures for a plugin, as a whole or in one of its executions. */
  static @Nullable String value(Plugin plugin, String name) {
    String value = ConfiguredValue.of(plugin.getConfiguration(), name);
    for (PluginExecution execution : plugin.getExecutions()) {
      if (value == null) {
        value = ConfiguredValue.of(execution.getConfiguration(), name);
      }
    }
    return value;
  }
}
