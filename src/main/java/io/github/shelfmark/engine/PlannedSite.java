package io.github.shelfmark.engine;

import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.SiteView;
import java.util.List;

/**
 * A site of which all outputs are known, so that any of its pages can be made.
 *
 * @param state what was known before it was read
 * @param policy the rules of its kind of site
 * @param views the site as the readers of each of its languages see it
 * @param paths the paths of its outputs
 * @param plan what makes the outputs
 * @param reads records what pages read while they are made
 * @param sources how the documents' files were read
 * @param findings decides which findings the site accepts
 */
record PlannedSite(
    BuildState state,
    SitePolicy policy,
    List<SiteView> views,
    OutputPaths paths,
    OutputPlan plan,
    Reads reads,
    SourceMemory sources,
    Findings findings) {}
