/// Recall: doctors who were called out being asked back by the agreed route, which editions date.
/// Says at every moment whether a recall is valid and what is missing. Must not know of pages or
/// messages.
@NullMarked
package org.safecover.protocol.recall;

import org.jspecify.annotations.NullMarked;
