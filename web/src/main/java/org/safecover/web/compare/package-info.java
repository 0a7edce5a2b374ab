/// Two contracts set side by side for a trust's doctors. Must not know plans, offers or recalls.
@NullMarked
package org.safecover.web.compare;

import org.jspecify.annotations.NullMarked;
