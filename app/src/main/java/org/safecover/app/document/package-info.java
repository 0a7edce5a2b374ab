/// Documents that are known by the hash of their content. Must not know what one says.
@NullMarked
package org.safecover.app.document;

import org.jspecify.annotations.NullMarked;
