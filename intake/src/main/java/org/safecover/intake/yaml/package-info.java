/// YAML and JSON texts as values that know their line and path, so that whoever reads them can list
/// every problem with its place. Knows nothing of what the texts are about.
@NullMarked
package org.safecover.intake.yaml;

import org.jspecify.annotations.NullMarked;
